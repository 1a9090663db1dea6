package import Wire

/// What writes make of some kinds before they are validated: values that follow from others, or that a write keeps.
///
/// Names, uid, times and generation are set before; addresses and all that needs more than the object come elsewhere.
package enum ObjectPreparation {
    /// Prepares a new object, which has its name and uid.
    package static func create(_ object: inout Message) {
        switch object.schema {
        case BatchV1.Job.schema: Self.edit(BatchV1.Job.self, &object, JobSelector.generate)
        case AppsV1.DaemonSet.schema:
            Self.edit(AppsV1.DaemonSet.self, &object) { TemplateGeneration.set(1, on: &$0.metadata) }
        case CoreV1.PersistentVolumeClaim.schema:
            Self.edit(CoreV1.PersistentVolumeClaim.self, &object) { VolumeDataSource.align(&$0.spec) }
        case APIExtensionsV1.CustomResourceDefinition.schema:
            Self.edit(APIExtensionsV1.CustomResourceDefinition.self, &object, DefinitionStatus.noteStoredVersion)
        default: break
        }
    }

    /// Prepares a change of an object through its own address, not through a subresource.
    package static func update(_ object: inout Message, from old: Message) {
        switch object.schema {
        case AppsV1.DaemonSet.schema:
            let oldSet = AppsV1.DaemonSet(underlying: old)
            Self.edit(AppsV1.DaemonSet.self, &object) { set in
                let generation = TemplateGeneration.of(oldSet.metadata)
                let isChanged = set.spec.template != oldSet.spec.template
                TemplateGeneration.set(isChanged ? generation &+ 1 : generation, on: &set.metadata)
            }
        case APIExtensionsV1.CustomResourceDefinition.schema:
            Self.edit(APIExtensionsV1.CustomResourceDefinition.self, &object, DefinitionStatus.noteStoredVersion)
        case CoreV1.Namespace.schema:
            // Only the finalize subresource takes a finalizer off a namespace's spec.
            let finalizers = CoreV1.Namespace(underlying: old).spec.finalizers
            Self.edit(CoreV1.Namespace.self, &object) { $0.spec.finalizers = finalizers }
        default: break
        }
    }

    private static func edit<T: TypedMessage>(_ type: T.Type, _ object: inout Message, _ body: (inout T) -> Void) {
        var view = T(underlying: object)
        body(&view)
        object = view.underlying
    }
}
