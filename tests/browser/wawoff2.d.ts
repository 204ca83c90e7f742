declare module 'wawoff2' {
  /** WOFF2 → the TrueType font inside. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
