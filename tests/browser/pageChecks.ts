/// <reference lib="dom" />
/** Questions asked inside the page: each function is sent there as it stands and can use nothing from outside. */

/** Elements that reach beyond the given width, and the width that the page would scroll to. */
export function overflow(width: number): { readonly scroll: number; readonly over: readonly string[] } {
  const over = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (box.right > width + 1 || box.left < -1);
  });
  const tell = (element: Element): string =>
    `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
  return { scroll: document.documentElement.scrollWidth, over: over.map(tell).slice(0, 5) };
}

/** The words a person sees, as laid out: what is hidden is not among them. */
export const visibleText = (): string => document.body.innerText;

/** Texts whose contrast with their ground is below 4.5 to 1 (WCAG 2.2, 1.4.3). */
export function faintTexts(): readonly string[] {
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour)
      .slice(0, 3)
      .map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0.5) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found: string[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    // The preview line for inboxes and what only Outlook reads have no height: nobody sees them here.
    if (element === null || text === '' || element.closest('style, script, title, [style*="display:none"]')) continue;
    if (element.getBoundingClientRect().height < 4 || getComputedStyle(element).visibility === 'hidden') continue;
    const [light = 1, dark = 0] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort(
      (a, b) => b - a,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(1)}: ${text.slice(0, 60)}`);
  }
  return found.slice(0, 5);
}

/**
 * What no page of ours holds: elements and attributes that run code, and links that are neither web nor mail
 * addresses nor places of the page itself.
 */
export function foreignElements(): readonly string[] {
  const tell = (element: Element): string => element.outerHTML.slice(0, 100);
  const elements = [...document.querySelectorAll('script, iframe, object, embed, form, input, link[rel=stylesheet]')];
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('[href], [src]')].filter(
    (element) =>
      !/^(?:https?:|mailto:|%%|#[\w-]+$)/.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
  );
  return [...elements, ...handlers, ...links].map(tell);
}
