/** Signs and names of currencies with their ISO 4217 codes. Names that several countries share stay names. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
]);

export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['us dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['hryvnia', 'UAH'],
  ['shekel', 'ILS'],
  ['zloty', 'PLN'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['swiss franc', 'CHF'],
  ['rupee', 'INR'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['naira', 'NGN'],
  ['cedi', 'GHS'],
]);

/** What figures of money bear as their unit. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.values(), ...CURRENCY_NAMES.values()]);
