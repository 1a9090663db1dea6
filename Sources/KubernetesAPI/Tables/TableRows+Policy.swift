internal import Wire

extension TableRows {
    static func addPolicy(_ rows: inout Registration) {
        rows.add(PolicyV1.PodDisruptionBudget.self) { budget, name, age, _ in
            [
                name, .string(budget.spec.minAvailable?.description ?? "N/A"),
                .string(budget.spec.maxUnavailable?.description ?? "N/A"), .count(budget.status.disruptionsAllowed),
                age,
            ]
        }
        rows.add(FlowControlV1.FlowSchema.self) { flow, name, age, _ in
            let missing = flow.status.conditions.first { $0.type == "Dangling" }?.status ?? "?"
            return [
                name, .string(CellText.orNone(flow.spec.priorityLevelConfiguration.name)),
                .count(flow.spec.matchingPrecedence), .string(CellText.orNone(flow.spec.distinguisherMethod?.type)),
                age,
                .string(missing),
            ]
        }
        rows.add(FlowControlV1.PriorityLevelConfiguration.self) { level, name, age, _ in
            let shares = level.spec.limited?.nominalConcurrencyShares ?? level.spec.exempt?.nominalConcurrencyShares
            let queues = level.spec.limited?.limitResponse.queuing
            func cell(_ number: Int32?) -> JSONValue { number.map { .integer(Int64($0)) } ?? .string(CellText.none) }
            return [
                name, .string(level.spec.type), cell(shares), cell(queues?.queues), cell(queues?.handSize),
                cell(queues?.queueLengthLimit), age,
            ]
        }
    }
}
