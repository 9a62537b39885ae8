package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.Tika;
import org.duban.parameter.Parameters;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;

/**
 * What may be a paper's template: a Word file (.docx) without programs and foreign parts,
 * with every place that carries what was written and none that the house does not know.
 * It is filled once with made-up words before it is taken.
 */
@Component
class TemplateRules {

	private static final int NAME_LENGTH = 200;

	private static final long MEGABYTE = 1024 * 1024;

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	/** Programs, files within the file, and texts that other programs made. */
	private static final Set<String> FOREIGN = Set.of("vbaproject", "vbadata", "activex", "oleobject", "embeddings",
			"package", "afchunk", "attachedtemplate");

	private static final Paper SAMPLE = new Paper("示例〔2026〕1号", "示例标题", "示例单位", "14-05-0001", "示例案由", "2026年1月1日",
			new PaperText(List.of("示例抬头"), "示例单位：", List.of("第一段。", "第二段。"), List.of("示例署名", "2026年1月1日"),
					List.of("示例附注")));

	private static final Set<String> KNOWN = Stream.concat(Paper.REQUIRED.stream(), Paper.OPTIONAL.stream())
		.collect(Collectors.toCollection(LinkedHashSet::new));

	private final Tika tika = new Tika();

	private final Parameters parameters;

	private final Clock clock;

	TemplateRules(Parameters parameters, Clock clock) {
		this.parameters = parameters;
		this.clock = clock;
	}

	List<FieldError> refusals(String name, byte[] content) {
		int megabytes = this.parameters.number("template.size.mb", LocalDate.now(this.clock));
		if (content.length == 0) {
			return error("file-empty");
		}
		if (content.length > megabytes * MEGABYTE) {
			return error("file-too-large", megabytes);
		}
		if (name.length() > NAME_LENGTH) {
			return error("too-long", NAME_LENGTH, name.length());
		}
		if (!name.toLowerCase(Locale.ROOT).endsWith(".docx") || !DOCX.equals(this.tika.detect(content, name))) {
			return error("template-kind", name);
		}
		return read(name, content);
	}

	// POI says in many ways that it cannot read a file; all of them mean that Word
	// cannot.
	private static List<FieldError> read(String name, byte[] content) {
		try {
			String foreign = foreign(content);
			return foreign.isEmpty() ? places(content) : error("template-foreign", foreign);
		}
		catch (IOException | InvalidFormatException | RuntimeException ex) {
			return error("template-kind", name);
		}
	}

	private static String foreign(byte[] content) throws IOException, InvalidFormatException {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
			if (file.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
				throw new InvalidFormatException("No Word document");
			}
			Set<String> found = new TreeSet<>();
			for (PackagePart part : file.getParts()) {
				if (part.isRelationshipPart()) {
					continue;
				}
				for (PackageRelationship relation : part.getRelationships()) {
					String type = relation.getRelationshipType();
					String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
					boolean away = relation.getTargetMode() == TargetMode.EXTERNAL && !kind.equals("hyperlink");
					if (away || FOREIGN.contains(kind)) {
						found.add(kind);
					}
				}
			}
			return String.join("、", found);
		}
	}

	private static List<FieldError> places(byte[] content) throws IOException {
		ByteArrayOutputStream filled = new ByteArrayOutputStream();
		try (WordTemplate template = new WordTemplate(new ByteArrayInputStream(content))) {
			Set<String> places = template.places();
			Set<String> unknown = new TreeSet<>(places);
			unknown.removeAll(KNOWN);
			if (!unknown.isEmpty()) {
				return error("template-unknown-place", braced(unknown), braced(KNOWN));
			}
			Set<String> missing = new TreeSet<>(Paper.REQUIRED);
			missing.removeAll(places);
			if (!missing.isEmpty()) {
				return error("template-missing-place", braced(missing));
			}
			template.write(SAMPLE.values(), filled);
		}
		try (WordTemplate again = new WordTemplate(new ByteArrayInputStream(filled.toByteArray()))) {
			return again.hasBraces() ? error("template-hidden-place") : List.of();
		}
	}

	private static String braced(Set<String> places) {
		return places.stream().map((place) -> "{{" + place + "}}").collect(Collectors.joining(" "));
	}

	private static List<FieldError> error(String code, Object... arguments) {
		return List.of(new FieldError("file", code, List.of(arguments)));
	}

}
