/** Abbreviations that end in a dot, lower case, without the dot, by what the dot tells of the end of a sentence. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** In front of a name, which may be spelled like the first word of a sentence: "Mr. May", "Sen. Young". */
export const TITLE_ABBREVIATIONS = list(
  `mr mrs ms messrs mme mlle dr drs prof profs rev revd fr hon sen sens rep reps gov govs gen lt col maj capt cpl sgt pvt adm cmdr cllr pres det insp supt
brig amb atty ste const cst dep`,
);

/** Between two things that belong together: "e.g. The Hague". */
export const LINKING_ABBREVIATIONS = list('vs v viz cf ca e.g i.e incl approx');

/** A name or a figure follows, unless the next word can only begin a sentence: "Mt. Kenya", "Sept. 5", "in Sept. The vote". */
export const OPENING_ABBREVIATIONS = list(
  `st mt ft asst al dept univ assn bros eq fig figs p pp pt vol vols ed eds sec no nos art ch op para rs tel ext
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat`,
);

/** Words of their own when no figure follows: "He said no. Then …", "They wed. Later …". */
export const FIGURE_ABBREVIATIONS = list(
  `p pp no nos fig figs vol vols sec art ch op para pt eq mar apr jun jul sat wed ext tel rs n° nº
hr hrs min mins oz lb lbs yr yrs ft mi km`,
);

/** A sentence may end here; it does when a word follows that opens sentences. */
export const CLOSING_ABBREVIATIONS = list(
  `u.s u.k u.n u.a.e u.s.a u.s.s.r e.u d.c n.y l.a b.c a.d ph.d m.d b.a m.a m.p m.e.p jr sr esq est`,
);

/** After the name of a firm, a street or a town: a sentence ends here too when a lone capitalised word goes on in lower case: "Lind Inc. Shares fell". */
export const NAME_ENDING_ABBREVIATIONS = list(
  `inc ltd co corp plc llc llp s.a ave blvd rd sq hwy ct ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
pa tenn tex va vt wash wis wyo r.i n.c s.c n.h n.j n.m n.d s.d w.va`,
);

/** The dot is part of the word wherever it stands behind a capital. */
export const DOTTED_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...LINKING_ABBREVIATIONS,
  ...OPENING_ABBREVIATIONS,
]);
