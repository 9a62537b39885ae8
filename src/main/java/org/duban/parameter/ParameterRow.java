package org.duban.parameter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored setting. Never changed, so it needs no version. */
@Entity
@Table(name = "parameter")
class ParameterRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String name;

	private String setting;

	private LocalDate validFrom;

	private String basis;

	private String changedBy;

	/** Shanghai time. */
	private LocalDateTime changedAt;

	@SuppressWarnings("NullAway.Init")
	protected ParameterRow() {
	}

	ParameterRow(Setting setting, String changedBy, LocalDateTime changedAt) {
		this.name = setting.name();
		this.setting = setting.setting();
		this.validFrom = setting.validFrom();
		this.basis = setting.basis();
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	Setting value() {
		return new Setting(Objects.requireNonNull(this.id), this.name, this.setting, this.validFrom, this.basis);
	}

	ParameterTable.Row row() {
		return new ParameterTable.Row(this.name, this.setting, this.validFrom, this.basis, this.changedBy,
				this.changedAt);
	}

}
