// Made by protoc-gen-martlet from kubernetes/authentication/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.authentication.v1.
package enum AuthenticationV1 {}

extension AuthenticationV1 {
    /// k8s.io.api.authentication.v1.BoundObjectReference
    package struct BoundObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 457) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var uid: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.ExtraValue
    package struct ExtraValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 458) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.SelfSubjectReview
    package struct SelfSubjectReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 459) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: AuthenticationV1.SelfSubjectReviewStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.SelfSubjectReviewStatus
    package struct SelfSubjectReviewStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 460) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var userInfo: AuthenticationV1.UserInfo {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenRequest
    package struct TokenRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 461) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthenticationV1.TokenRequestSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthenticationV1.TokenRequestStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenRequestSpec
    package struct TokenRequestSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 462) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var audiences: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var boundObjectRef: AuthenticationV1.BoundObjectReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var expirationSeconds: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenRequestStatus
    package struct TokenRequestStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 463) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var token: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var expirationTimestamp: MetaV1.Time {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenReview
    package struct TokenReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 464) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthenticationV1.TokenReviewSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthenticationV1.TokenReviewStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenReviewSpec
    package struct TokenReviewSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 465) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var token: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var audiences: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.TokenReviewStatus
    package struct TokenReviewStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 466) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var authenticated: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var user: AuthenticationV1.UserInfo {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var error: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var audiences: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.authentication.v1.UserInfo
    package struct UserInfo: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 467) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var username: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var uid: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var groups: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var extra: [String: AuthenticationV1.ExtraValue] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

}
