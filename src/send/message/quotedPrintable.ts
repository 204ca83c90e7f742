/**
 * Text → quoted-printable (RFC 2045, 6.7) in lines of at most 76 characters, in a form that no relay, no dot-stuffing and no
 * canonicalisation of DKIM has a reason to change: no line begins with a dot, none ends in white space, and no two
 * spaces stand together (RFC 6376, 3.4.4).
 */

/** RFC 2045, 6.7, rule 5; one column is left for the `=` of a soft line break. */
const LINE = 75;

/** Between two pieces of one line that were encoded each for itself. */
export const SOFT_BREAK = '=\r\n';

const escaped = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOT = 0x2e;
const EQUALS = 0x3d;

/**
 * `"Zürich  opens.\n"` → `"Z=C3=BCrich =20opens.\r\n"`. Any line end becomes CRLF. The text is taken to begin a line.
 */
export const quotedPrintable = (text: string): string => {
  const bytes = Buffer.from(text, 'utf8');
  let out = '';
  let column = 0;
  let spaced = true;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const next = bytes[i + 1];
    if (byte === NEWLINE || (byte === RETURN && next === NEWLINE)) {
      if (byte === RETURN) i++;
      out += '\r\n';
      column = 0;
      spaced = true;
      continue;
    }
    const ends = next === undefined || next === NEWLINE || next === RETURN;
    const plain: boolean =
      byte === SPACE
        ? !spaced && !ends
        : byte > SPACE && byte < 0x7f && byte !== EQUALS && (byte !== DOT || column > 0);
    const piece = plain ? String.fromCharCode(byte) : (escaped[byte] ?? '');
    if (column + piece.length > LINE) {
      out += SOFT_BREAK;
      column = 0;
      spaced = true;
      i--;
      continue;
    }
    out += piece;
    column += piece.length;
    spaced = plain && byte === SPACE;
  }
  return out;
};
