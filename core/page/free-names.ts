/** What may lend its name to a form, or to the document (https://html.spec.whatwg.org/#dom-document-nameditem). */
const LENDERS = 'img,form,iframe,embed,object,input,button,select,textarea,fieldset,output';

/**
 * Takes their names from fields, forms and pictures that are called as what the platform knows: `document.body` would be the picture of that
 * name, `form.parentElement` a field, and a walk up the page would never end. Returns the document.
 */
export function freeNames(document: Document): Document {
  for (const lender of platformOf(document).querySelectorAll.call(document, LENDERS)) {
    const platform = platformOf(lender);
    for (const attribute of ['name', 'id']) {
      const name = platform.getAttribute.call(lender, attribute);
      if (name && (name in platformOf(document) || name in platform)) platform.removeAttribute.call(lender, attribute);
    }
  }
  return document;
}

/** What a node is able to do, whatever stands in it. */
const platformOf = <Kind extends object>(node: Kind): Kind => Object.getPrototypeOf(node) as Kind;
