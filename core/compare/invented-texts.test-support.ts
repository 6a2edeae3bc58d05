import type { ArticleText } from './article-text.ts';

/** Five paragraphs of invented news in each of several scripts. */
export const inventedTexts: Record<string, string[]> = {
  Latin: [
    'The harbour master said on Tuesday that the new breakwater would hold through the winter. Waves had come over the old wall three nights in a row.',
    'Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon. The last of them tied up shortly before dark.',
    'The town council will meet on Thursday to decide who pays for the repairs. Engineers put them at four million, and the county has refused to share.',
    '“We have waited eleven years for this wall,” said Ada Wren, who mends nets on the eastern quay. “Nobody asked us what it should look like.”',
    'A second survey of the sea floor is planned for April, once the ice on the upper river has gone and the divers can work again.',
  ],
  Cyrillic: [
    'Начальник порта сообщил во вторник, что новый волнолом выдержит зиму. Волны три ночи подряд перекатывались через старую стену.',
    'Рыбаки, которые увели лодки вверх по реке, начали возвращать их после полудня. Последние пришвартовались незадолго до темноты.',
    'Городской совет соберётся в четверг, чтобы решить, кто заплатит за ремонт. Инженеры оценивают его в четыре миллиона рублей.',
    '«Мы ждали эту стену одиннадцать лет», — сказала Ада Крапивина, которая чинит сети на восточном причале. «Нас никто не спросил».',
    'Второе обследование морского дна назначено на апрель, когда сойдёт лёд в верховьях реки и водолазы снова смогут работать.',
  ],
  Arabic: [
    'قال مدير الميناء يوم الثلاثاء إن حاجز الأمواج الجديد سيصمد طوال الشتاء. تجاوزت الأمواج الجدار القديم ثلاث ليال متتالية.',
    'بدأ الصيادون الذين نقلوا قواربهم إلى أعلى المصب في إعادتها بعد الظهر. رسا آخرهم قبل حلول الظلام بقليل.',
    'سيجتمع مجلس البلدة يوم الخميس ليقرر من سيدفع ثمن الإصلاحات. يقدرها المهندسون بأربعة ملايين دينار.',
    'قالت عاملة تصلح الشباك على الرصيف الشرقي إنهم انتظروا هذا الجدار أحد عشر عاما ولم يسألهم أحد عن شكله.',
    'من المقرر إجراء مسح ثان لقاع البحر في أبريل بعد ذوبان الجليد في أعلى النهر وعودة الغواصين إلى العمل.',
  ],
  Chinese: [
    '港务长星期二说，新的防波堤能够撑过这个冬天。此前海浪连续三个夜晚越过了旧堤墙。',
    '把船只转移到河口上游的渔民下午开始返航。最后一批船在天黑前不久靠岸。',
    '镇议会将于星期四开会，决定由谁支付修理费用。工程师估计需要四百万元，而县里至今拒绝分担。',
    '“这道墙我们等了十一年，”在东码头补渔网的女工说，“没有人问过我们它应该是什么样子。”',
    '第二次海底勘测定于四月进行，届时上游河冰消融，潜水员可以重新下水工作。',
  ],
};

/** An article's text of these paragraphs, with nothing beside it. */
export function textOf(paragraphs: string[], more: Partial<ArticleText> = {}): ArticleText {
  return { headline: null, paragraphs, disclosures: [], links: [], authors: [], date: null, language: null, ...more };
}
