/** Verbs of what people are accused of, in their plain form. */

/** They double their last letter before -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  'plan cut put rig commit stop drop set let plot step shut hit omit permit submit bar plug strip drag beg rob run sit get win snub'.split(
    ' ',
  ),
);

export const CHARGED_VERBS: readonly string[] = (
  'abandon abuse accept act aid allow antagonise arm arrange assault attack attempt avoid back beat betray block bomb break bribe bring bully ' +
  'burn buy cause change cheat choose close coerce collude commit conceal conspire continue cover create cut damage deceive defame defend ' +
  'defraud delay deny destroy discriminate disregard dive do drag drive drop encourage endanger escalate evade exaggerate exploit fabricate ' +
  'fail fake falsify favour favor fire flee flout force frighten fund give go groom hack harass harbour harm have help hide hijack hoard ' +
  'ignore impose incite inflate influence insult interfere intimidate invade invent jam jeopardise keep kidnap kill launch launder lead leak ' +
  'leave lie lose lower make manipulate mislead misuse mishandle mock move murder neglect obstruct offer order orchestrate organise ' +
  'overcharge pass pay plan play plot poison pollute pressure prevent promote propose protect provide provoke pull punish push put quarantine raise ' +
  'refuse reject release resist rig risk rob ruin run rush sabotage sack scare sell send shell shield shoot shut silence smear smuggle spread ' +
  'spy stage stall start steal stifle stir stoke stop strike supply support suppress sway take target tear terrorise threaten throw torture ' +
  'trick try turn undermine use violate waste weaken whip withhold work write'
).split(' ');
