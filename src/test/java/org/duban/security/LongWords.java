package org.duban.security;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;

/** A right answer whose texts are as long as they may be, or longer. */
final class LongWords {

	private static final String SENTENCE = "经会同有关单位实地调研、征求提案者意见并反复论证，拟将该项工作纳入年度重点任务，明确责任分工、完成时限和资金来源，逐项组织落实，并按季度通报进展。";

	private static final String NAME = "欧阳慕容司马诸葛上官夏侯尉迟公孙";

	private LongWords() {
	}

	/**
	 * @param more characters beyond what is allowed, 0 for as long as allowed
	 */
	static ObjectNode of(Class<?> command, String good, int more) {
		ObjectNode values = BadInput.read(good);
		lengthen(command, values, more);
		return values;
	}

	private static void lengthen(Class<?> type, ObjectNode values, int more) {
		for (RecordComponent component : type.getRecordComponents()) {
			JsonNode value = values.path(component.getName());
			if (value instanceof ArrayNode rows && component.getGenericType() instanceof ParameterizedType list
					&& list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()) {
				rows.forEach((each) -> lengthen(row, (ObjectNode) each, more));
			}
			else if (value.isTextual() && component.getType() == String.class) {
				Size size = component.getAccessor().getAnnotation(Size.class);
				if (size != null && size.max() < 100_000) {
					values.put(component.getName(), text(size.max() + more));
				}
			}
		}
	}

	private static String text(int length) {
		String pattern = (length > 120) ? SENTENCE : NAME;
		return pattern.repeat(length / pattern.length() + 1).substring(0, length);
	}

}
