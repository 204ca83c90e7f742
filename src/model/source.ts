export const SOURCE_KINDS = ['newspaper', 'broadcaster', 'wire', 'official', 'state media', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Who published an article. */
export interface Source {
  /** Stable: the id in `edition.yaml`, else the slug of the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Outlets with one owner count as one independent source. Absent: the outlet is its own. */
  readonly owner?: string;
}
