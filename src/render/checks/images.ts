/** Images without the words that a reader gets who does not see them: most mail programs load none before they are asked. */
import { type Check, notice, placeOf } from './check.js';

export const images: Check = ({ page }) =>
  page.elements
    .filter(({ name, attributes }) => name === 'img' && !attributes.has('alt'))
    .map((image) =>
      notice(
        'image-alt',
        'warning',
        `${placeOf(image)}: the image ${(image.attributes.get('src') ?? '').slice(0, 60)} has no alt text. Say in alt="…" what it shows; alt="" if it only decorates.`,
      ),
    );
