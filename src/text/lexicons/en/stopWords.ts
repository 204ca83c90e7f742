/** Words too common to tell one sentence from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet of in on at by for from to into onto with without within about after before over ' +
    'under between among through during against as than that this these those there here it its he she they them his ' +
    'her their him who whom whose which what when where while why how is are was were be been being am has have had ' +
    'having do does did done will would shall should can could may might must not no also too both either neither each ' +
    'every some any all more most other another such own same only just very up down out off again i we you us our ' +
    "your my me one said says say mr mrs ms it's he's she's they're don't didn't isn't wasn't"
  ).split(' '),
);
