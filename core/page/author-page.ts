const authorPath =
  /(?:^|\/)(?:@[\w.-]{2,40}|(?:authors?|autor(?:[aei]|en|es|ia)?|auteurs?|people|person|biograph(?:y|ie)|biograf[ií]a|staff|profiles?|profil|contributors?|journalist(?:e?s|e)?|by|team|redakteure|columnists?|reporter|signataires?|firmas?|penulis|muhabir|yazar|skribent|users?|u|writers?|bloggers?|experts?|bios?|tac-gia)\b)/i;

/** Whether an address is, by its path, the page of one author: "/author/jane-harbour", "/@jane". */
export function isAuthorPage(href: string): boolean {
  return authorPath.test(href);
}
