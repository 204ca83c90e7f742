/** Bytes of a file in, its characters out; says what was wrong with them. Knows nothing about what the characters mean. */

export type Decoded =
  | { readonly text: string; readonly doubt?: string }
  | { readonly code: 'empty' | 'binary' | 'undecodable'; readonly message: string };

/** The decoding of `decode` when it went well. */
export const isDecoded = (d: Decoded): d is Extract<Decoded, { text: string }> => 'text' in d;

/** Controls that no text file holds; tab, line feed, form feed and carriage return are left out. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F\u007F]/g;

/** More than one control character in fifty is no text: the worst transcripts and mail exports stay under one in five hundred. */
const MOST_CONTROLS = 0.02;
/** A few strays in a short text prove nothing. */
const FEWEST_CONTROLS = 5;

/** In Western European prose fewer than one letter in eight is outside ASCII; random bytes reach one in two. */
const MOST_HIGH_BYTES = 0.25;

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** True when the bytes open with a UTF-16 byte-order mark. */
export const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Not valid UTF-8: damaged UTF-8 when most of its multi-byte characters are whole, else windows-1252 when that reads like text. */
const decodeDamaged = (bytes: Uint8Array): Decoded => {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const whole = lenient.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  if (whole > broken) return { text: lenient, doubt: `${broken} damaged characters were replaced by \uFFFD` };
  const text = new TextDecoder('windows-1252').decode(bytes);
  const high = share(text, /[^\u0000-\u007F]/g);
  if (high > MOST_HIGH_BYTES || /[\u0080-\u009F]/.test(text)) {
    return {
      code: 'undecodable',
      message: 'The bytes are neither UTF-8 nor windows-1252 text. Save the file as UTF-8.',
    };
  }
  return { text, doubt: 'it is not UTF-8 and was read as windows-1252' };
};

/** Bytes → characters with `\n` line ends and without a byte-order mark: `EF BB BF 48 69 0D 0A` → `"Hi\n"`. */
export const decode = (bytes: Uint8Array): Decoded => {
  const utf16 = isUtf16(bytes);
  if (!utf16 && bytes.includes(0)) {
    return { code: 'binary', message: 'This is a binary file, not text (it holds NUL bytes).' };
  }
  const strict = utf16
    ? new TextDecoder(startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : 'utf-16be').decode(bytes)
    : strictUtf8(bytes);
  const decoded: Decoded = strict === undefined ? decodeDamaged(bytes) : { text: strict };
  if (!isDecoded(decoded)) return decoded;
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  if (controls >= FEWEST_CONTROLS && controls > decoded.text.length * MOST_CONTROLS) {
    return { code: 'binary', message: 'This is a binary file, not text (it is full of control characters).' };
  }
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { code: 'empty', message: 'The file is empty.' };
  return { ...decoded, text };
};
