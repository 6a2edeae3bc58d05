const PICTURES = 'img,picture,video,iframe,amp-img';

/** Whether an element stands right below a picture, or in one small box with it, with no words between: what it says is said of the picture. */
export function isUnderPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  if ([element, before].some((one) => one !== null && lengthOf(one) < 80 && holdsPicture(one))) return true;
  const box = element.parentElement;
  return box !== null && lengthOf(box) < 200 && box.querySelector(PICTURES) !== null;
}

const holdsPicture = (element: Element): boolean => element.matches(PICTURES) || element.querySelector(PICTURES) !== null;

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
