internal import Core
internal import KubernetesAPI
internal import Logging
internal import Wire

/// Makes the flow schemas and priority levels that every cluster has, and keeps them.
struct FlowObjects: Sendable {
    private static let interval = Duration.seconds(60)
    private static let dangling = "Dangling"

    let service: ResourceService

    /// Makes what is missing, all at once so that the store writes it to disk together.
    func make() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for level in FlowTable.levels { group.addTask { try await self.service.ensure(level) } }
            for schema in FlowTable.schemas { group.addTask { try await self.service.ensure(schema) } }
            try await group.waitForAll()
        }
    }

    /// Looks after them until the task is cancelled.
    func run(logger: Logger) async {
        repeat {
            do {
                try await self.keep()
            } catch {
                if Task.isCancelled { return }
                logger.warning("flow control objects could not be kept", metadata: ["error": "\(error)"])
            }
        } while (try? await ContinuousClock().sleep(for: Self.interval)) != nil
    }

    private func keep() async throws {
        try await self.make()
        for level in FlowTable.levels {
            try await self.keep(level) {
                $0.spec == level.spec
            } edit: {
                $0.spec = level.spec
            }
        }
        for schema in FlowTable.schemas {
            try await self.keep(schema) {
                $0.spec == schema.spec
            } edit: {
                $0.spec = schema.spec
            }
        }
        try await self.sayWhatDangles()
    }

    /// Corrects an object: a mandatory one always, a suggested one as long as it is marked to follow the table.
    private func keep<T: TypedMessage>(
        _ wanted: T,
        isSame: (T) -> Bool,
        edit: @Sendable (inout T) -> Void
    ) async throws {
        let name = wanted.underlying.objectMeta.name
        guard let found = try await self.service.stored.find(T.self, name: name), !isSame(found) else { return }
        let follows = found.underlying.objectMeta.annotations[FlowTable.autoupdate] == "true"
        guard follows || FlowTable.mandatory.contains(name) else { return }
        _ = try await self.service.change(try self.service.internalCall(T.self, namespace: "", name: name)) { old in
            var object = T(underlying: old)
            edit(&object)
            return object.underlying
        }
    }

    /// Schemas whose level there is not are of no use; their status says so.
    private func sayWhatDangles() async throws {
        let stored = self.service.stored
        let levels = Set(try await stored.list(FlowControlV1.PriorityLevelConfiguration.self).map(\.metadata.name))
        for schema in try await stored.list(FlowControlV1.FlowSchema.self) {
            let level = schema.spec.priorityLevelConfiguration.name
            let isThere = levels.contains(level)
            let known = schema.status.conditions.first { $0.type == Self.dangling }
            guard known?.status != (isThere ? "False" : "True") else { continue }
            let name = schema.metadata.name
            var call = try self.service.internalCall(FlowControlV1.FlowSchema.self, namespace: "", name: name)
            call.subresource = "status"
            let now = MetaV1.Time(self.service.clock.now())
            _ = try await self.service.change(call) { old in
                var object = FlowControlV1.FlowSchema(underlying: old)
                object.status.conditions.removeAll { $0.type == Self.dangling }
                object.status.conditions.append(Self.condition(level, isThere: isThere, now))
                return object.underlying
            }
        }
    }

    private static func condition(
        _ level: String,
        isThere: Bool,
        _ now: MetaV1.Time
    ) -> FlowControlV1.FlowSchemaCondition {
        FlowControlV1.FlowSchemaCondition {
            $0.type = Self.dangling
            $0.status = isThere ? "False" : "True"
            $0.lastTransitionTime = now
            $0.reason = isThere ? "Found" : "NotFound"
            $0.message =
                "This FlowSchema references the PriorityLevelConfiguration object named \"\(level)\" "
                + (isThere ? "and it exists" : "but there is no such object")
        }
    }
}
