/** Whose claim a sentence reports. It judges one sentence; whether other outlets agree is decided where claims are made. */
import type { Cast } from '../cast/cast.js';
import type { Statement } from './statement.js';

/** Share of the sentence that the reported words must fill. */
const REPORTED = 0.4;

/** "Lind, who runs the mill, said that it was shut": whoever opens the sentence says all that closes it. */
const SLACK = 4;
const spans = (s: Statement, from: number, to: number): boolean =>
  from - s.sentence.start <= SLACK && s.sentence.end - to <= SLACK;

/** `"Harbour officials said two barges had sunk."` → `Harbour officials`; `"Two barges sank."` → undefined. */
export const attributedTo = (s: Statement, cast: Cast): string | undefined => {
  const size = s.sentence.end - s.sentence.start;
  let best: { name: string; part: number; whole: boolean } | undefined;
  for (const u of s.utterances) {
    const part = (Math.min(u.content.end, s.sentence.end) - Math.max(u.content.start, s.sentence.start)) / size;
    const speaker = u.speaker;
    if (!speaker || part <= 0) continue;
    const said = s.article.text.slice(speaker.mention.start, speaker.mention.end);
    const name =
      speaker.name !== undefined && speaker.shown
        ? cast.canonical(s.article.id, speaker.name)
        : speaker.resolvedBy === 'role'
          ? (speaker.role ?? said)
          : undefined;
    if (name !== undefined && (best === undefined || part > best.part))
      best = { name, part, whole: spans(s, speaker.mention.start, u.content.end) };
  }
  return best && (best.whole || best.part >= REPORTED) ? best.name : undefined;
};
