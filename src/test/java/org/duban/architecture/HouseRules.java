package org.duban.architecture;

import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What holds for every class of the house. The probes show that each can turn red. */
enum HouseRules {

	THE_ENGINE_STAYS_BEHIND_ITS_DOOR(noClasses().that()
		.resideOutsideOfPackages("org.duban.workflow..", "..process..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..")),

	TIME_COMES_FROM_THE_CLOCK(noClasses().that()
		.haveNameNotMatching("org\\.duban\\.workflow\\.(process\\.)?ProductClock(Offset)?(\\$.*)?")
		.should()
		.accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("the machine's own time is asked") {
			@Override
			public boolean test(JavaAccess<?> access) {
				return asksTheMachine(access);
			}
		})),

	ENTITIES_REACH_THEIR_STATES(methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*")
		.allowEmptyShould(true)),

	NOTHING_IS_INJECTED_INTO_A_FIELD(fields().should()
		.notBeAnnotatedWith(Autowired.class)
		.andShould()
		.notBeAnnotatedWith(Value.class)
		.andShould()
		.notBeAnnotatedWith(Inject.class)
		.andShould()
		.notBeAnnotatedWith(PersistenceContext.class)),

	PACKAGES_ARE_NAMED_AFTER_WHAT_THEY_DO(
			noClasses().should().resideInAnyPackage("..util..", "..common..", "..manager..", "..dto..", "..impl..")),

	REPOSITORIES_STAY_IN_THEIR_ROOM(
			classes().that().areAssignableTo(Repository.class).should().bePackagePrivate().allowEmptyShould(true));

	private static final Pattern NOW = Pattern.compile("java\\.time\\.\\w+");

	private static final Set<String> OWN_TIME = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone");

	private final ArchRule rule;

	HouseRules(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	private static boolean asksTheMachine(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getName();
		if (OWN_TIME.contains(name)) {
			return true;
		}
		if (owner.isEquivalentTo(Date.class) && name.equals("<init>")) {
			return access.getTarget().getDescription().contains("<init>()");
		}
		return NOW.matcher(owner.getName()).matches() && name.equals("now")
				&& !access.getTarget().getDescription().contains("java.time.Clock");
	}

}
