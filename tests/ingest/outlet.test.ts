import { describe, expect, it } from 'vitest';
import { outletOf } from '../../src/ingest/outlet.js';
import { newsletter } from './newsletter.js';

describe('outletOf', () => {
  it.each([
    ['a name', 'The Coastal Herald', undefined, 'herald'],
    ['a name without its article', 'coastal herald', undefined, 'herald'],
    ['an alias', 'Herald Online', undefined, 'herald'],
    ['an id', 'radio-ten', undefined, 'radio-ten'],
    ['a page', undefined, 'https://news.coastalherald.example/x', 'herald'],
    ['a site in place of a name', 'www.radio10.example', undefined, 'radio-ten'],
    ['an unknown name', 'The Hill Gazette', 'https://coastalherald.example/x', 'the-hill-gazette'],
    ['an unknown page', undefined, 'https://www.hillgazette.example/x', 'hillgazette-example'],
  ])('knows %s', (_, name, url, id) => {
    expect(outletOf(name, url, newsletter)?.id).toBe(id);
  });

  it.each([
    ['nothing', undefined, undefined],
    ['what is no web page', undefined, 'mailto:desk@coastalherald.example'],
    ['what is no address', undefined, 'coastalherald'],
  ])('answers undefined for %s', (_, name, url) => {
    expect(outletOf(name, url, newsletter)).toBeUndefined();
  });

  it('does not take a host that only ends alike for the outlet', () => {
    expect(outletOf(undefined, 'https://notcoastalherald.example/x', newsletter)?.id).toBe('notcoastalherald-example');
  });
});
