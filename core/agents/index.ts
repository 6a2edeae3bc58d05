export { type DatePrecision, type FoundDate, findDate, type ReadDate, readDate, type YearWindow } from './date.ts';
export { hostOf, isPlainHttpUrl, registrableDomain, sameSite } from './domain.ts';
export { normaliseMachineDate } from './machine-date.ts';
