// Made by protoc-gen-martlet from kubernetes/certificates/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.certificates.v1.
package enum CertificatesV1 {}

extension CertificatesV1 {
    /// k8s.io.api.certificates.v1.CertificateSigningRequest
    package struct CertificateSigningRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 884) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CertificatesV1.CertificateSigningRequestSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CertificatesV1.CertificateSigningRequestStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.certificates.v1.CertificateSigningRequestCondition
    package struct CertificateSigningRequestCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 885) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var reason: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var message: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var lastUpdateTime: MetaV1.Time {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var status: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.certificates.v1.CertificateSigningRequestList
    package struct CertificateSigningRequestList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 886) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CertificatesV1.CertificateSigningRequest] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.certificates.v1.CertificateSigningRequestSpec
    package struct CertificateSigningRequestSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 887) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var request: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var username: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var uid: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var groups: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var usages: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var extra: [String: CertificatesV1.ExtraValue] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
        package var signerName: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var expirationSeconds: Int32? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
    }

    /// k8s.io.api.certificates.v1.CertificateSigningRequestStatus
    package struct CertificateSigningRequestStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 888) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [CertificatesV1.CertificateSigningRequestCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var certificate: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.certificates.v1.ExtraValue
    package struct ExtraValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 889) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

}
