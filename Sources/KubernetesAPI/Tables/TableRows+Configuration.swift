internal import Wire

extension TableRows {
    static func addConfiguration(_ rows: inout Registration) {
        rows.add(CoreV1.ConfigMap.self) { map, name, age, _ in
            [name, .count(map.data.count + map.binaryData.count), age]
        }
        rows.add(CoreV1.Secret.self) { secret, name, age, _ in
            [name, .string(secret.type), .count(secret.data.count), age]
        }
        rows.add(CoreV1.ServiceAccount.self) { account, name, age, _ in [name, .count(account.secrets.count), age] }
        rows.add(SchedulingV1.PriorityClass.self) { priority, name, age, _ in
            [
                name, .count(priority.value), .bool(priority.globalDefault), age,
                .string(priority.preemptionPolicy ?? ""),
            ]
        }
        rows.add(CoreV1.ResourceQuota.self) { quota, name, age, _ in
            let amounts = quota.status.hard.sorted { $0.key < $1.key }.map { resource, hard in
                (resource, "\(resource): \((quota.status.used[resource]?.string ?? "").orDefault("0"))/\(hard.string)")
            }
            let limits = amounts.filter { $0.0.hasPrefix("limits") }.map(\.1)
            let requests = amounts.filter { !$0.0.hasPrefix("limits") }.map(\.1)
            return [
                name, age, .string(requests.joined(separator: ", ")), .string(limits.joined(separator: ", ")),
            ]
        }
    }
}
