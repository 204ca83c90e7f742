/** Pure readings of a text that remember their last answers: worth it where many rules ask the same of one line and the answer is small. */

/** Of text that is kept: some dozen articles, well above what is read again soon. */
const CHARACTERS = 2 ** 18;

/** The same reading, done once for a text that is asked about again soon. `remembered(countWords)("Two died")`, again → 2, unread. */
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
