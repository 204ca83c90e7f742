/** Verbs of what people are accused of, in their plain form. */

/** They double their last letter before -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  'plan cut put rig commit stop drop set let plot step shut hit omit permit submit bar plug strip drag beg rob run sit get win snub'.split(
    ' ',
  ),
);

export const CHARGED_VERBS: readonly string[] = (
  'abandon abuse accept acquire act advance aid aim allow amplify annex antagonise appease arm arrange assault ' +
  'assist attack attempt avoid back beat betray block bomb boycott break bribe bring bully burn buy carry cause ' +
  'change cheat choose close coerce collude commit conceal condone conduct conspire continue copy cover cross create cut ' +
  'damage deceive defame defend deflect defraud delay deny deport destroy detain discriminate disregard ' +
  'disrespect distort dive do drag drive drop embark embezzle enable encourage endanger engage erode escalate ' +
  'evade exaggerate expand exploit fabricate fail fake falsify fan favor favour fight finance fire flee flout ' +
  'force frighten fuel fund funnel give go gouge grab groom hack harass harbour harm have help hide hijack hinder ' +
  'hoard host ignore impose incite inflate influence infringe insult interfere intimidate invade invent jam ' +
  'jeopardise keep kidnap kill launch launder lead leak leave lie lobby loot lose lower make manipulate meddle ' +
  'mishandle mislead mistreat misuse mock morph move murder neglect obstruct offer orchestrate order organise ' +
  'overcharge overlook overstep participate pass pay peddle plagiarise plan play plot plunder poison pollute ' +
  'preside pressure pretend prevent profit prolong promote propose protect provide provoke pull punish push put ' +
  'quarantine raise recruit refuse reject release resist resort rig risk rob ruin run rush sabotage sack scare ' +
  'seek seize sell send shell shield shift shirk shoot shut side silence slander smear smuggle sow spend spit ' +
  'spread spy squander stage stall start steal stifle stir stoke stonewall stop strike subvert supply support ' +
  'suppress surrender sway take tamper target tear terrorise threaten throw tolerate torture train trick try turn ' +
  'twist undermine unleash use violate wage waste weaken whip whitewash withhold work write'
).split(' ');
