/** Invented reports of invented events, as annotated articles. */
import type { AnnotatedArticle } from '../../src/model/language.js';
import type { SourceKind } from '../../src/model/source.js';
import { contentId } from '../../src/text/hash.js';

export interface Wording {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
  readonly day?: string;
  readonly outlet?: string;
  readonly kind?: SourceKind;
  readonly agencies?: readonly string[];
  readonly genre?: AnnotatedArticle['genre'];
}

export const report = (w: Wording): AnnotatedArticle => {
  const id = w.id ?? contentId(w.outlet ?? '', w.title ?? '', w.text);
  return {
    id,
    path: `${id}.md`,
    sha256: id,
    ...(w.title === undefined ? {} : { title: w.title }),
    ...(w.outlet === undefined ? {} : { source: { id: w.outlet, name: w.outlet, kind: w.kind ?? 'newspaper' } }),
    ...(w.day === undefined ? {} : { publishedAt: w.day }),
    authors: [],
    tags: [],
    text: w.text,
    language: 'en',
    removed: [],
    corrections: [],
    agencies: w.agencies ?? [],
    genre: w.genre ?? 'news',
    sentences: [],
    people: [],
    names: [],
    utterances: [],
    dates: [],
    figures: [],
  };
};

const FERRY: readonly Wording[] = [
  {
    title: 'Fire on Port Ellery ferry kills two',
    text: `Two crew members died when fire broke out in the engine room of the ferry Solveig shortly after it left Port Ellery on Tuesday morning, the coastguard said.

The 214 passengers were taken off by lifeboats and by a dredger that happened to be near. Coastguard commander Ingrid Halloway said the flames were out by noon.`,
  },
  {
    title: 'Passengers tell of smoke and silence aboard the Solveig',
    text: `Passengers who fled the burning ferry Solveig off Port Ellery spoke of thick smoke on the car deck and of waiting an hour in lifeboats.

"Nobody screamed, that was the eerie part," said Marta Oyelaran, a nurse who was on her way to work. Two of the crew were killed. The coastguard has begun to tow the ship to harbour.`,
  },
  {
    title: 'Ferry operator had been warned about engine, union says',
    text: `The seafarers' union said on Wednesday that it had warned Norrland Lines twice about fuel leaks in the engine room of the Solveig, the ferry that caught fire outside Port Ellery and cost two crew members their lives.

Norrland Lines said the ship had passed its inspection in spring.`,
  },
];

const BUDGET: readonly Wording[] = [
  {
    title: 'Council in Marwick votes to close four libraries',
    text: `Marwick council voted by 31 to 27 to close four of its eleven libraries, ending a night of shouting in the public gallery.

Finance chief Dorian Peake said the borough was short of nine million pounds and that reading rooms would be kept open by volunteers.`,
  },
  {
    title: 'Authors protest as Marwick shuts libraries',
    text: `Novelists and schoolchildren stood outside Marwick town hall after councillors decided to shut four libraries in order to fill a hole in the budget.

Dorian Peake, who runs the borough's finances, called the closures painful and said volunteers could take over.`,
  },
  {
    title: 'Library closures: how Marwick got here',
    text: `Four libraries will close in Marwick by autumn. The borough lost nine million pounds on a bad property deal, and councillors had refused to raise parking charges.

The vote, 31 to 27, split the governing group; Dorian Peake kept his post.`,
  },
];

const SATELLITE: readonly Wording[] = [
  {
    title: 'Kestrel satellite falls silent after launch',
    text: `Engineers lost contact with the weather satellite Kestrel-4 forty minutes after it parted from its rocket over the Indian Ocean.

The agency in Toulouse said an antenna had probably failed to unfold; a second attempt to raise the probe is planned tonight.`,
  },
  {
    title: 'No signal from Kestrel-4, says space agency',
    text: `The weather satellite Kestrel-4 has not answered since it separated from the rocket, controllers in Toulouse reported. They suspect an antenna that did not unfold.`,
  },
];

export const EVENTS: readonly (readonly Wording[])[] = [FERRY, BUDGET, SATELLITE];

export const LONE: readonly Wording[] = [
  {
    title: 'Beavers return to the Tarn valley',
    text: `A pair of beavers has been seen building a dam in the upper Tarn valley, where the animal was last recorded in the reign of a long-dead king. Farmers asked for fences; schoolchildren have named the pair.`,
  },
  {
    title: 'Chess: Iwanek beats champion in thirty moves',
    text: `Seventeen-year-old Lena Iwanek sacrificed a rook on move nineteen and beat the world champion in the sixth round of the Lisbon open.`,
  },
];

/** One agency text of four paragraphs that nobody has printed. */
export const AGENCY_TEXT = `The island republic of Serrano will hold its first general election in eleven years on the second Sunday in October, the electoral commission announced after a meeting that ran into the night.

The vote was put off three times, most recently when floods carried away bridges and cut the northern valleys off from the capital for most of the rainy season.

Opposition parties welcomed the date but asked that observers from the regional union be let in at least six weeks before polling day, a demand that the interior ministry has so far turned down.

Diplomats in the capital said the commission had been under pressure from lenders, who made a calendar for the vote a condition of the loan that keeps the currency afloat.`;
