/** The same without what is absent, for fields that are optional and never `undefined`: `{url: null, title: "Mill"}` → `{title: "Mill"}`. */
export const present = <T extends object>(value: T): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined && v !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
