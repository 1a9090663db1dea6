// Made by protoc-gen-martlet from kubernetes/apiextensions/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.
package enum APIExtensionsV1 {}

extension APIExtensionsV1 {
    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest
    package struct ConversionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 503) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var desiredAPIVersion: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var objects: [APIRuntime.RawExtension] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse
    package struct ConversionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 504) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var convertedObjects: [APIRuntime.RawExtension] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var result: MetaV1.Status {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview
    package struct ConversionReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 505) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var request: APIExtensionsV1.ConversionRequest? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var response: APIExtensionsV1.ConversionResponse? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition
    package struct CustomResourceColumnDefinition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 506) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var type: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var format: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var description: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var priority: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var jsonPath: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
    package struct CustomResourceConversion: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 507) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var strategy: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var webhook: APIExtensionsV1.WebhookConversion? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
    package struct CustomResourceDefinition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 508) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: APIExtensionsV1.CustomResourceDefinitionSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: APIExtensionsV1.CustomResourceDefinitionStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition
    package struct CustomResourceDefinitionCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 509) }
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

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList
    package struct CustomResourceDefinitionList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 510) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [APIExtensionsV1.CustomResourceDefinition] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames
    package struct CustomResourceDefinitionNames: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 511) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var plural: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var singular: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var shortNames: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var kind: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var listKind: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var categories: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
    package struct CustomResourceDefinitionSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 512) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var names: APIExtensionsV1.CustomResourceDefinitionNames {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var scope: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var versions: [APIExtensionsV1.CustomResourceDefinitionVersion] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var conversion: APIExtensionsV1.CustomResourceConversion? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var preserveUnknownFields: Bool {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus
    package struct CustomResourceDefinitionStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 513) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [APIExtensionsV1.CustomResourceDefinitionCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var acceptedNames: APIExtensionsV1.CustomResourceDefinitionNames {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var storedVersions: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion
    package struct CustomResourceDefinitionVersion: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 514) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var served: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var storage: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var schema: APIExtensionsV1.CustomResourceValidation? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var subresources: APIExtensionsV1.CustomResourceSubresources? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var additionalPrinterColumns: [APIExtensionsV1.CustomResourceColumnDefinition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var deprecated: Bool {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var deprecationWarning: String? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var selectableFields: [APIExtensionsV1.SelectableField] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale
    package struct CustomResourceSubresourceScale: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 515) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var specReplicasPath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var statusReplicasPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var labelSelectorPath: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus
    package struct CustomResourceSubresourceStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 516) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources
    package struct CustomResourceSubresources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 517) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: APIExtensionsV1.CustomResourceSubresourceStatus? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var scale: APIExtensionsV1.CustomResourceSubresourceScale? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation
    package struct CustomResourceValidation: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 518) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var openAPIV3Schema: APIExtensionsV1.JSONSchemaProps? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation
    package struct ExternalDocumentation: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 519) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var description: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var url: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON
    package struct JSON: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 520) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var raw: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps
    package struct JSONSchemaProps: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 521) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var schema: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ref: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var description: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var type: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var format: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var title: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var `default`: APIExtensionsV1.JSON? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var maximum: Double? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var exclusiveMaximum: Bool {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var minimum: Double? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var exclusiveMinimum: Bool {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var maxLength: Int64? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var minLength: Int64? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var pattern: String {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
        package var maxItems: Int64? {
            get { self.underlying[optional: 16] }
            set { self.underlying[optional: 16] = newValue }
        }
        package var minItems: Int64? {
            get { self.underlying[optional: 17] }
            set { self.underlying[optional: 17] = newValue }
        }
        package var uniqueItems: Bool {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
        package var multipleOf: Double? {
            get { self.underlying[optional: 19] }
            set { self.underlying[optional: 19] = newValue }
        }
        package var `enum`: [APIExtensionsV1.JSON] {
            get { self.underlying[list: 20] }
            set { self.underlying[list: 20] = newValue }
        }
        package var maxProperties: Int64? {
            get { self.underlying[optional: 21] }
            set { self.underlying[optional: 21] = newValue }
        }
        package var minProperties: Int64? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
        package var required: [String] {
            get { self.underlying[list: 23] }
            set { self.underlying[list: 23] = newValue }
        }
        package var items: APIExtensionsV1.JSONSchemaPropsOrArray? {
            get { self.underlying[optional: 24] }
            set { self.underlying[optional: 24] = newValue }
        }
        package var allOf: [APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[list: 25] }
            set { self.underlying[list: 25] = newValue }
        }
        package var oneOf: [APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[list: 26] }
            set { self.underlying[list: 26] = newValue }
        }
        package var anyOf: [APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[list: 27] }
            set { self.underlying[list: 27] = newValue }
        }
        package var not: APIExtensionsV1.JSONSchemaProps? {
            get { self.underlying[optional: 28] }
            set { self.underlying[optional: 28] = newValue }
        }
        package var properties: [String: APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[map: 29] }
            set { self.underlying[map: 29] = newValue }
        }
        package var additionalProperties: APIExtensionsV1.JSONSchemaPropsOrBool? {
            get { self.underlying[optional: 30] }
            set { self.underlying[optional: 30] = newValue }
        }
        package var patternProperties: [String: APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[map: 31] }
            set { self.underlying[map: 31] = newValue }
        }
        package var dependencies: [String: APIExtensionsV1.JSONSchemaPropsOrStringArray] {
            get { self.underlying[map: 32] }
            set { self.underlying[map: 32] = newValue }
        }
        package var additionalItems: APIExtensionsV1.JSONSchemaPropsOrBool? {
            get { self.underlying[optional: 33] }
            set { self.underlying[optional: 33] = newValue }
        }
        package var definitions: [String: APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[map: 34] }
            set { self.underlying[map: 34] = newValue }
        }
        package var externalDocs: APIExtensionsV1.ExternalDocumentation? {
            get { self.underlying[optional: 35] }
            set { self.underlying[optional: 35] = newValue }
        }
        package var example: APIExtensionsV1.JSON? {
            get { self.underlying[optional: 36] }
            set { self.underlying[optional: 36] = newValue }
        }
        package var nullable: Bool {
            get { self.underlying[37] }
            set { self.underlying[37] = newValue }
        }
        package var xKubernetesPreserveUnknownFields: Bool? {
            get { self.underlying[optional: 38] }
            set { self.underlying[optional: 38] = newValue }
        }
        package var xKubernetesEmbeddedResource: Bool {
            get { self.underlying[39] }
            set { self.underlying[39] = newValue }
        }
        package var xKubernetesIntOrString: Bool {
            get { self.underlying[40] }
            set { self.underlying[40] = newValue }
        }
        package var xKubernetesListMapKeys: [String] {
            get { self.underlying[list: 41] }
            set { self.underlying[list: 41] = newValue }
        }
        package var xKubernetesListType: String? {
            get { self.underlying[optional: 42] }
            set { self.underlying[optional: 42] = newValue }
        }
        package var xKubernetesMapType: String? {
            get { self.underlying[optional: 43] }
            set { self.underlying[optional: 43] = newValue }
        }
        package var xKubernetesValidations: [APIExtensionsV1.ValidationRule] {
            get { self.underlying[list: 44] }
            set { self.underlying[list: 44] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray
    package struct JSONSchemaPropsOrArray: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 522) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var schema: APIExtensionsV1.JSONSchemaProps? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var jSONSchemas: [APIExtensionsV1.JSONSchemaProps] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool
    package struct JSONSchemaPropsOrBool: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 523) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var allows: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var schema: APIExtensionsV1.JSONSchemaProps? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray
    package struct JSONSchemaPropsOrStringArray: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 524) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var schema: APIExtensionsV1.JSONSchemaProps? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var property: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField
    package struct SelectableField: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 525) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var jsonPath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference
    package struct ServiceReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 526) }
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
        package var path: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var port: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule
    package struct ValidationRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 527) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var rule: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var messageExpression: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var fieldPath: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var optionalOldSelf: Bool? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
    package struct WebhookClientConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 528) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var service: APIExtensionsV1.ServiceReference? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var caBundle: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var url: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion
    package struct WebhookConversion: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 529) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var clientConfig: APIExtensionsV1.WebhookClientConfig? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var conversionReviewVersions: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

}
