/** What a caught value says: `new Error("no space")` → `"no space"`. Anything can be thrown, also what is no Error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
