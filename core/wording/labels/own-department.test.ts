import { expect, test } from 'vitest';
import { articleWith } from '../../page.test-support.ts';
import { isOwnDepartment } from './own-department.ts';

const isOwn = (value: string, title: string) => isOwnDepartment(articleWith({}, { lang: 'zh', head: `<title>${title}</title>` }), value);

test.each([
  ['海洋学院', '师生登岛调查候鸟-河湾大学新闻网'],
  ['河湾大学海洋学院', '师生登岛调查候鸟-河湾大学新闻网'],
  ['宣传科', '我院开展义诊-医院新闻-河湾市第二人民医院'],
  ['团委、学生处', '开学典礼举行_河湾职业技术学院'],
  ['市教育局', '新生报名启动_部门动态_临泽市人民政府'],
  ['临泽县财政局', '预算公开-临泽县人民政府网站'],
  ['人社局', '招聘会周六举行_临泽县人民政府'],
  ['城关镇', '秧苗下田_乡镇动态_临泽县人民政府'],
])('%s is a department of the house whose page is titled “%s”', (value, title) => {
  expect(isOwn(value, title)).toBe(true);
});

test.each([
  ['宣传科', '某医院开展义诊_河湾新闻网'],
  ['灯塔大学海洋学院', '师生登岛调查候鸟-河湾大学新闻网'],
  ['河湾日报', '师生登岛调查候鸟-河湾大学新闻网'],
  ['海洋学院', '河湾大学海洋学院'],
  ['市教育局', '新生报名启动_临泽新闻网'],
  ['省教育厅', '新生报名启动_临泽市人民政府'],
  ['教育部', '新生报名启动_临泽市人民政府'],
  ['国家统计局', '统计公报_临泽市人民政府'],
  ['澜江市财政局', '预算公开_临泽市人民政府'],
  ['临泽日报', '秧苗下田_临泽市人民政府'],
])('%s is none where the page is titled “%s”', (value, title) => {
  expect(isOwn(value, title)).toBe(false);
});
