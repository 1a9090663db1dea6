package import KubernetesAPI
package import KubernetesClient
package import Wire

/// One change to be made through the API, and what to tell about it.
package struct Write: Hashable, Sendable {
    /// The change.
    package enum Action: Hashable, Sendable {
        case create(Message)
        case update(Message)
        case updateStatus(Message)
        /// Replaces another part of an object: `finalize`.
        case updateSubresource(Message, String)
        case delete(GroupVersionResource, ObjectKey, DeleteOptions)
        /// Deletes all objects of a resource in a namespace.
        case deleteAll(GroupVersionResource, namespace: String)
        /// Goes on only if the server has no object of a resource in a namespace.
        case requireNone(GroupVersionResource, namespace: String)
        /// Goes on only if the server has no such object of this uid; of an empty one: none of this name.
        case requireGone(GroupVersionResource, ObjectKey, uid: String)
        /// Goes on only if the server says that a user may do something.
        case requireAllowed(AuthorizationV1.SubjectAccessReviewSpec)
    }

    /// What is done.
    package var action: Action
    /// What is told when it is done.
    package var onSuccess: EventNote?
    /// What is told when it is refused.
    package var onFailure: EventNote?
    /// Refusals that mean that there is nothing left to do.
    package var tolerated: Set<StatusReason> = []

    /// Describes a change.
    package init(_ action: Action, onSuccess: EventNote? = nil, onFailure: EventNote? = nil) {
        self.action = action
        self.onSuccess = onSuccess
        self.onFailure = onFailure
    }

    /// Makes an object.
    package static func create(
        _ object: some TypedMessage,
        onSuccess: EventNote? = nil,
        onFailure: EventNote? = nil
    ) -> Write {
        Write(.create(object.underlying), onSuccess: onSuccess, onFailure: onFailure)
    }

    /// Replaces an object as it was read.
    package static func update(_ object: some TypedMessage) -> Write { Write(.update(object.underlying)) }

    /// Replaces the status of an object as it was read.
    package static func updateStatus(_ object: some TypedMessage) -> Write { Write(.updateStatus(object.underlying)) }

    /// Deletes an object, if it is still the one that was read.
    package static func delete<T: TypedMessage>(
        _ object: T,
        propagation: DeleteOptions.Propagation? = nil,
        gracePeriodSeconds: Int64? = nil,
        onSuccess: EventNote? = nil,
        onFailure: EventNote? = nil
    ) -> Write {
        let metadata = object.objectMeta
        let options = DeleteOptions(
            propagation: propagation,
            uid: metadata.uid,
            gracePeriodSeconds: gracePeriodSeconds
        )
        var write = Write(
            .delete(T.resource, ObjectKey(metadata), options),
            onSuccess: onSuccess,
            onFailure: onFailure
        )
        write.tolerated = [.notFound]
        return write
    }

    /// The same write, content with these refusals.
    package func tolerating(_ reasons: StatusReason...) -> Write {
        var write = self
        write.tolerated.formUnion(reasons)
        return write
    }
}
