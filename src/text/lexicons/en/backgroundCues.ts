/** Words in a sentence that make its date one of the background, not of the news: "They spoke again on March 18". */
export const BACKGROUND_CUES =
  /\b(?:since|until|previous|previously|earlier|first|second|third|fourth|again|next|later|then|ago|had|former|formerly|originally|initially|anniversary|expired?|expires|deadline|born|elected|inaugurated|inauguration|began|dating|dated|back in|last|subsequently|followed|recalled)\b/i;

/** The same close before the date only: "after he resigned on May 3". */
export const NEAR_BACKGROUND_CUES =
  /\b(?:after|before|when|once|following|between|from|to|or|through)\b(?:\s+[\p{L}\p{N}'’.]+){0,5}\s*$/iu;
