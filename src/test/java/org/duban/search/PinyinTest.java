package org.duban.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

	@Test
	void aNameIsFoundByItsPinyinAndItsInitials() {
		assertThat(Pinyin.ways("张三")).contains("张三", "zhangsan", "zs");
	}

	@Test
	void aFamilyNameIsReadAsOne() {
		assertThat(Pinyin.ways("单小明")).contains("shanxiaoming", "sxm", "dxm");
	}

	@Test
	void aRareCharacterIsStillThere() {
		assertThat(Pinyin.ways("李𬭚")).contains("李𬭚");
	}

}
