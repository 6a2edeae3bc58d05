/** "(APA, 12.3.2021)": the day of the report. */
export const DAY_BEHIND = /,? \d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?$/;
