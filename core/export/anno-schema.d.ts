// The package brings no types of its own.
declare module '@kba/anno-schema' {
  interface Validator {
    (value: unknown): boolean;
    errors: { dataPath: string; message: string }[] | null;
  }
  const schema: { validate: Record<string, Validator> };
  export = schema;
}
