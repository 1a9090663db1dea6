// Made by protoc-gen-martlet from kubernetes/admission/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.admission.v1.
package enum AdmissionV1 {}

extension AdmissionV1 {
    /// k8s.io.api.admission.v1.AdmissionRequest
    package struct AdmissionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 468) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kind: MetaV1.GroupVersionKind {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var resource: MetaV1.GroupVersionResource {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var subResource: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var name: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var namespace: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var operation: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var userInfo: AuthenticationV1.UserInfo {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var object: APIRuntime.RawExtension {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var oldObject: APIRuntime.RawExtension {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var dryRun: Bool? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var options: APIRuntime.RawExtension {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var requestKind: MetaV1.GroupVersionKind? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var requestResource: MetaV1.GroupVersionResource? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var requestSubResource: String {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
    }

    /// k8s.io.api.admission.v1.AdmissionResponse
    package struct AdmissionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 469) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var allowed: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: MetaV1.Status? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var patch: [UInt8] {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var patchType: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var auditAnnotations: [String: String] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
        package var warnings: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
    }

    /// k8s.io.api.admission.v1.AdmissionReview
    package struct AdmissionReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 470) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var request: AdmissionV1.AdmissionRequest? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var response: AdmissionV1.AdmissionResponse? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

}
