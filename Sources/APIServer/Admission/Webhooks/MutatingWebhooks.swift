internal import KubernetesAPI
internal import Wire

/// Lets webhooks change a write, one after the other; those that want it are asked again when a later one has changed
/// the object after them.
struct MutatingWebhooks: AdmissionStep {
    let configurations: ObjectMirror<AdmissionRegistrationV1.MutatingWebhookConfiguration>
    let matcher: WebhookMatcher
    let dispatcher: WebhookDispatcher

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        let hooks = WebhookHook.all(self.configurations.all)
        guard !hooks.isEmpty else { return }
        // How the object was when a hook that may be asked again had seen it.
        var seen: [(hook: WebhookHook, object: Message)] = []
        for hook in hooks where try await self.ask(hook, &attributes) && hook.isReinvoked {
            seen.append((hook, attributes.object))
        }
        for (hook, object) in seen where object != attributes.object {
            _ = try await self.ask(hook, &attributes)
        }
    }

    /// Whether the hook was asked.
    private func ask(_ hook: WebhookHook, _ attributes: inout AdmissionAttributes) async throws -> Bool {
        guard let definition = try await self.matcher.match(hook, attributes) else { return false }
        guard let response = try await self.dispatcher.ask(hook, attributes, as: definition) else { return true }
        guard !response.patch.isEmpty, attributes.operation != .delete else { return true }
        do {
            try Self.apply(response.patch, to: &attributes.object, as: definition)
        } catch {
            guard !hook.ignoresFailures else { return true }
            let text = (error as? StatusError)?.status.message ?? "\(error)"
            throw StatusError.internalError("failed to apply the patch of webhook \"\(hook.name)\": \(text)")
        }
        return true
    }

    private static func apply(_ patch: [UInt8], to object: inout Message, as definition: ResourceDefinition) throws {
        let asked = VersionConversion.convert(object, to: definition.schema)
        let original = try JSONParser.parse(MessageJSONEncoder.encode(asked))
        let patched = try Patch.json(try JSONParser.parse(patch), to: original)
        var decoder = MessageJSONDecoder()
        var changed = try decoder.decode(patched, as: definition.schema)
        ObjectRules.setDefaults(&changed)
        object = VersionConversion.convert(changed, to: object.schema)
    }
}
