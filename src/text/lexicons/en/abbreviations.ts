/** Abbreviations that end in a dot, lower case, without the dot. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** A sentence never ends here: something must follow. */
export const OPENING_ABBREVIATIONS = list(
  `mr mrs ms messrs mme mlle dr drs prof profs rev revd fr hon sen sens rep reps gov govs gen lt col maj capt cpl sgt pvt adm cmdr cllr pres det insp supt
asst brig amb atty st ste mt ft vs v viz al cf ca fig figs eq p vol vols ed eds pp approx dept univ assn bros const cst sec no nos art ch op para e.g i.e
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat`,
);

/** Only before a figure: "p. 12", "No. 10". */
export const FIGURE_ABBREVIATIONS = list(
  'p pp no nos fig figs vol sec art ch para eq jan feb mar apr jun jul aug sep sept oct nov dec sat sun',
);

/** A sentence may end here; then a sentence opener follows. */
export const CLOSING_ABBREVIATIONS = list(
  `u.s u.k u.n u.a.e u.s.a u.s.s.r e.u d.c n.y l.a a.m p.m b.c a.d inc ltd co corp plc llc llp s.a jr sr esq ph.d m.d b.a m.a etc approx dept est
assn bros ave blvd rd sq hwy ct ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
r.i n.c s.c n.h n.j n.m n.d s.d w.va hr hrs min mins oz lb lbs yr yrs ft mi km m.p m.e.p`,
);
