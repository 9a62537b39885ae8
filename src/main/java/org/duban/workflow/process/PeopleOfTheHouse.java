package org.duban.workflow.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.lang3.ArrayUtils;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine asks the house who exists; it keeps no users, groups or passwords of its
 * own. Being read-only it also has no set-up page for a first administrator.
 */
class PeopleOfTheHouse implements ReadOnlyIdentityProvider, Session {

	record Factory(ObjectProvider<People> people, ObjectProvider<ActingFor> actingFor) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return ReadOnlyIdentityProvider.class;
		}

		@Override
		public Session openSession() {
			return new PeopleOfTheHouse(this.people.getObject(), this.actingFor.getObject());
		}

	}

	private final People people;

	private final ActingFor actingFor;

	PeopleOfTheHouse(People people, ActingFor actingFor) {
		this.people = people;
		this.actingFor = actingFor;
	}

	@Override
	public @Nullable User findUserById(String userId) {
		return this.people.actor(userId).map(PeopleOfTheHouse::user).orElse(null);
	}

	@Override
	public UserQuery createUserQuery() {
		return new Users(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public UserQuery createUserQuery(CommandContext context) {
		return new Users(null);
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw new UnsupportedOperationException("The engine has no user table");
	}

	/** Passwords are checked at the house's one log-in, never by the engine. */
	@Override
	public boolean checkPassword(String userId, String password) {
		return false;
	}

	@Override
	public @Nullable Group findGroupById(String groupId) {
		return group(groupId);
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new Groups(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext context) {
		return new Groups(null);
	}

	@Override
	public @Nullable Tenant findTenantById(String tenantId) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext context) {
		return new NoTenants(null);
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}

	private static User user(Actor actor) {
		UserEntity user = new UserEntity(actor.username());
		user.setFirstName(actor.name());
		user.setLastName("");
		return user;
	}

	private static Group group(String id) {
		GroupEntity group = new GroupEntity(id);
		group.setName(id);
		group.setType("DUBAN");
		return group;
	}

	private final class Users extends UserQueryImpl {

		private static final long serialVersionUID = 1L;

		Users(@Nullable CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext context) {
			return found().count();
		}

		@Override
		public List<User> executeList(CommandContext context, Page page) {
			return found().map(PeopleOfTheHouse::user).toList();
		}

		private Stream<Actor> found() {
			if (getId() != null) {
				return PeopleOfTheHouse.this.people.actor(getId()).stream();
			}
			if (getGroupId() != null) {
				return PeopleOfTheHouse.this.people.actorsIn(getGroupId()).stream();
			}
			return Stream.of(ArrayUtils.nullToEmpty(getIds()))
				.map(PeopleOfTheHouse.this.people::actor)
				.flatMap(Optional::stream);
		}

	}

	private final class Groups extends GroupQueryImpl {

		private static final long serialVersionUID = 1L;

		Groups(@Nullable CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext context) {
			return found().count();
		}

		@Override
		public List<Group> executeList(CommandContext context, Page page) {
			return found().map(PeopleOfTheHouse::group).toList();
		}

		private Stream<String> found() {
			if (getUserId() != null) {
				List<String> groups = PeopleOfTheHouse.this.people.actor(getUserId())
					.map(PeopleOfTheHouse.this.actingFor::groups)
					.orElse(List.of());
				return groups.stream().filter((id) -> getId() == null || getId().equals(id));
			}
			return Stream.concat(Stream.of(ArrayUtils.nullToEmpty(getIds())), Stream.ofNullable(getId()))
				.filter(Objects::nonNull)
				.distinct();
		}

	}

	/** One house, no tenants; Tasklist asks for them at every log-in. */
	private static final class NoTenants extends TenantQueryImpl {

		private static final long serialVersionUID = 1L;

		NoTenants(@Nullable CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext context) {
			return 0;
		}

		@Override
		public List<Tenant> executeList(CommandContext context, Page page) {
			return List.of();
		}

	}

}
