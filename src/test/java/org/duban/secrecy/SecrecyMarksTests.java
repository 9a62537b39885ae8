package org.duban.secrecy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecrecyMarksTests {

	private final SecrecyGuard guard = new SecrecyGuard(new ShippedDictionary());

	@ParameterizedTest
	@ValueSource(strings = { "机密★10年", "绝密★", "秘密★1年\n关于某事的报告", "秘 密 ★ 一年", "机密 ★长期", "机密☆5年", "秘密*3年", "【机密】关于某事的报告",
			"〔秘密〕", "[绝密]某方案", "【机密级】", "【秘密 5年】", "(机密)关于某事的报告", "关于某事的报告（机密）", "密级：秘密", "密级: 机密", "保密等级：绝密", "  机密  ",
			"机密\n正文从这里开始，说明有关情况。", "正文。\n秘密10年\n落款", "机密级", "★机密", "内部文件 不得外传", "内部文件，不得外传！", "（内部资料 注意保存）",
			"正文到此。内部资料，严禁外传。", "机\u200b密★", "絕密★", "机密文件" })
	void aMarkIsRefused(String text) {
		assertThat(this.guard.refuses(text)).as(text).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "保守国家秘密是每个公民的义务。", "关于加强商业秘密保护的建议", "泄露国家机密的行为时有发生，应当完善制度。", "建议为机密级会议室配备屏蔽设备。",
			"国家秘密的密级分为绝密、机密、秘密三级。", "密级划分不清、定密随意的问题仍然存在。", "确定密级、保密期限和知悉范围", "以“内部文件，不得外传”为由拒绝公开信息的做法应当纠正。",
			"该单位称属内部资料，注意保存，不予提供。", "秘密调查不可取。", "1. 绝密，指最重要的国家秘密；\n2. 机密，指重要的国家秘密；", "涉密文件管理系统建设滞后。",
			"涉密人员脱密期管理（机密级以上）应当规范。", "《保守国家秘密法》（修订）实施以来", "全市评出★级景区12家，秘密花园为其中之一", "这是秘密", "机密性和完整性要求", "商业秘密：企业的生命线",
			"不得外传的规定过于宽泛，" })
	void aMentionPasses(String text) {
		assertThat(this.guard.refuses(text)).as(text).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "机密-方案.docx", "方案(机密).pdf", "【秘密】名单.xlsx", "机密文件.doc", "方案_秘密5年.pdf", "内部资料 严禁外传.pdf",
			"绝密★.txt", "机密.pdf" })
	void aFileIsRefusedByItsName(String name) {
		assertThat(this.guard.refusesName(name)).as(name).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "保密工作调研报告.docx", "商业秘密保护建议.pdf", "国家秘密法解读.pdf", "机密性评估.pdf", "调研照片-1.jpg", "涉密人员管理办法.doc" })
	void aFileMayBeAboutSecrets(String name) {
		assertThat(this.guard.refusesName(name)).as(name).isFalse();
	}

	@Test
	void aMarkThatIsAddedToTheDictionaryCountsAtOnce() {
		ShippedDictionary dictionary = new ShippedDictionary();
		SecrecyGuard mine = new SecrecyGuard(dictionary);
		assertThat(mine.refuses("工作秘密，妥善保管")).isFalse();
		dictionary.add("secrecy-phrase", "工作秘密妥善保管");
		assertThat(mine.refuses("工作秘密，妥善保管")).isTrue();
	}

}
