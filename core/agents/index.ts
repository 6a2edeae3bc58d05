export { type Agency, agenciesIn, agencyByDomain, nameAgency } from './agency.ts';
export { type Byline, type BylineContext, type BylineParty, isGenericByline, readByline } from './byline.ts';
export { type DatePrecision, type FoundDate, findDate, type ReadDate, readDate, type YearWindow } from './date.ts';
export { hostOf, isPlainHttpUrl, registrableDomain, sameSite } from './domain.ts';
export { foldName } from './fold-name.ts';
export { normaliseMachineDate } from './machine-date.ts';
export { domainOfOutlet, type Outlet, outletByDomain, outletByName } from './outlet.ts';
export { isOrganisationName, isPersonName, tidyPersonName } from './person-name.ts';
