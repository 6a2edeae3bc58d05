import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isSetApart } from '../stands.ts';

/** Who had the news first, or had it too, is thanked for it: the text is the page's own. */
const SCOOP =
  /^as (?:first|originally|previously) (?:reported|revealed)|\b(?:first|also) (?:reported|covered|revealed) by\b|\b(?:first|originally) (?:published|reported|printed|obtained|posted|asked) (?:the|a|an|his|her|their) (?!(?:\w+ )?(?:version|article|essay|piece|post|story|text)\b)/;
/** A court's, an office's or a firm's own paper, which an article links: "Read the original ruling here". */
const PAPER =
  /\b(?:original|full|complete) (?:court |legal |research )?(?:filing|complaint|ruling|judge?ment|statement|document|decision|order|lawsuit|indictment|study|paper|pre-?print)s?\b|(?:communiqué|jugement|arrêt|étude|document|sentenza|comunicato|documento|ordinanza|sentencia|comunicado|auto|sentença|acórdão|wyrok|rozsudek) (?:original|complet|integral|originale|integrale|originál)|original(?:urteil|dokument|beschluss)/;
/** "Thanks to … for the diagram", "Theme based on …": what the page is drawn with, and no text. */
const FURNITURE =
  /\bfor (?:the|this|these|his|her|their) (?:\w+ )?(?:diagram|map|graph|illustration|drawing|screenshot|recording|video|music|data|code|idea)s?\b|^(?:this |the |site |website |blog )?(?:theme|template|layout|icons?|logos?|fonts?|code|script|plug-?in)s? (?:is |was |are |were )?(?:based|by|from|originally|adapted|courtesy|made)\b/;
/** "Originally published as Man lost in Lantern River": the headline that it had. */
const RETITLED = /\b(?:published|posted|printed) (?:online )?as (?!(?:an?|part) )/;
/** What is spoken of is no text of a newsroom's. */
const OTHER_KIND =
  /^(?:(?:the )?(?:map|video|cartoon|graphics?|drawing|clip|footage)s? |(?:the|die|der|das|l[ae]|l[’']|el|il|lo|o|a|het|de) ?(?:stud(?:y|ie|io)|photo(?:graph)?|speech|poem|letter|recipe|paper|research|brief|gedicht|foto|rede|étude|lettre|poème|carta|estudio|poema|lettera|estudo|onderzoek) )/;

/** "Her first story appeared in …", and "The story first appeared in …" below a headline that speaks of a text: another's, that this one is about. */
export function isOfOthers(page: Page, block: Block, lower: string): boolean {
  if (
    SCOOP.test(lower) ||
    PAPER.test(lower) ||
    FURNITURE.test(lower) ||
    RETITLED.test(lower) ||
    (block.anchors.length === 0 && OTHER_KIND.test(lower))
  )
    return true;
  if (/^(?:(?:his|her|their|seine?|ihre?) |the (?:full |original )?text of (?!this))/.test(lower)) return true;
  if (block.anchors.length > 0 || isSetApart(block) || !/^the (?!following|above)/.test(lower)) return false;
  return /\b(?:essay|article|story|column|op-ed|interview|report|editorial|book|poem)s?\b/i.test(
    page.blocks[page.region.headline]?.text ?? '',
  );
}
