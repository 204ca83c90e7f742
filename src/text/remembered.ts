/** Pure readings of a text that remember their last answers. Forgets in bulk; keeps nothing but texts and answers. */

/** Of text that is kept: a story or two, since stages work through one story at a time; a few megabytes with the answers. */
const CHARACTERS = 2 ** 18;

/**
 * The same reading, done once for a text that is asked about again soon: stages put the same sentence to the same reading dozens of times.
 * Answers are shared, so they must not be changed. `remembered(words)("Two died")`, again → the same list.
 */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { readonly answer: T }>();
  let characters = 0;
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.answer;
    const answer = read(text);
    if (characters > CHARACTERS) {
      known.clear();
      characters = 0;
    }
    known.set(text, { answer });
    characters += text.length;
    return answer;
  };
};
