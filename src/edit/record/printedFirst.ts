/** What is printed before what is not, each in its order: `[a, B, c, D]` → `[B, D, a, c]` with capitals printed. */
export const printedFirst = <T>(list: readonly T[], isPrinted: (item: T) => boolean): readonly T[] => [
  ...list.filter(isPrinted),
  ...list.filter((item) => !isPrinted(item)),
];
