internal import Wire

/// What must hold of nodes.
enum NodeRules {
    private static let effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(CoreV1.Node.self) { node in
            var seen: Set<String> = []
            return node.spec.taints.enumerated().flatMap { index, taint -> [FieldError] in
                let place = FieldPath("spec.taints").index(index)
                var errors = Check.name(taint.key, place.child("key"), NameRules.qualifiedName)
                errors += Check.name(taint.value, place.child("value"), NameRules.labelValue)
                if taint.effect.isEmpty || !Self.effects.contains(taint.effect) {
                    errors += Check.oneOf(taint.effect, Self.effects, place.child("effect"))
                }
                if !seen.insert("\(taint.key)/\(taint.effect)").inserted {
                    errors.append(
                        .duplicate(place, .raw("core.Taint{Key:\"\(taint.key)\", Effect:\"\(taint.effect)\"}"))
                    )
                }
                return errors
            }
        }
        table.onUpdate(CoreV1.Node.self) { node, old in
            var errors: [FieldError] = []
            if !old.spec.podCIDRs.isEmpty, node.spec.podCIDRs != old.spec.podCIDRs {
                errors.append(
                    .forbidden("spec.podCIDRs", "node updates may not change podCIDR except from \"\" to valid")
                )
            }
            if !old.spec.providerID.isEmpty, node.spec.providerID != old.spec.providerID {
                let detail = "node updates may not change providerID except from \"\" to valid"
                errors.append(.forbidden("spec.providerID", detail))
            }
            return errors
        }
    }
}
