/** The package has no types of its own. */
declare module 'validate-web-annotation' {
  /** Whether an object is an annotation by the W3C's data model. */
  export default function validateAnnotation(annotation: unknown): boolean;
}
