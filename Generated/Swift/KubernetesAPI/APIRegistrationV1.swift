// Made by protoc-gen-martlet from kubernetes/apiregistration/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.
package enum APIRegistrationV1 {}

extension APIRegistrationV1 {
    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService
    package struct APIService: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 530) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: APIRegistrationV1.APIServiceSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: APIRegistrationV1.APIServiceStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition
    package struct APIServiceCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 531) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var message: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList
    package struct APIServiceList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 532) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [APIRegistrationV1.APIService] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
    package struct APIServiceSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 533) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var service: APIRegistrationV1.ServiceReference? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var group: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var version: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var insecureSkipTLSVerify: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var caBundle: [UInt8] {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var groupPriorityMinimum: Int32 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var versionPriority: Int32 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus
    package struct APIServiceStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 534) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [APIRegistrationV1.APIServiceCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference
    package struct ServiceReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 535) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespace: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var port: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

}
