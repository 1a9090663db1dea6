import Controllers
import Core
import Crypto
import Identity
import KubernetesAPI
import KubernetesClient
import SwiftASN1
import Testing
import Wire
import X509

/// Requests for certificates, from a kubelet's asking to its certificate.
struct CertificateTests {
    private static let epoch = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)

    private func request(_ name: String, organization: String) throws -> String {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let subject = try DistinguishedName {
            OrganizationName(organization)
            CommonName(name)
        }
        return try CertificateSigningRequest(
            version: .v1,
            subject: subject,
            privateKey: key,
            attributes: .init(),
            signatureAlgorithm: .ecdsaWithSHA256
        ).serializeAsPEM().pemString
    }

    private func create(
        _ simulation: inout Simulation,
        _ name: String,
        _ pem: String,
        user: String,
        groups: [String]
    ) {
        let now = simulation.now
        simulation.create(
            CertificatesV1.CertificateSigningRequest {
                $0.metadata.name = name
                $0.metadata.creationTimestamp = MetaV1.Time(now)
                $0.spec.request = Array(pem.utf8)
                $0.spec.signerName = "kubernetes.io/kube-apiserver-client-kubelet"
                $0.spec.usages = ["digital signature", "client auth"]
                $0.spec.username = user
                $0.spec.groups = groups
            }
        )
    }

    @Test func kubeletsGetTheirCertificates() throws {
        let authority = try CertificateAuthority(commonName: "test", now: Self.epoch)
        var simulation = Simulation([
            CertificateApprovalController(), CertificateSigningController(authority: authority),
        ])
        simulation.allows = { question in
            let asked = question.resourceAttributes
            let isGranted =
                asked?.subresource == "nodeclient"
                ? question.groups.contains("system:bootstrappers") : question.groups.contains("system:nodes")
            return isGranted && asked?.verb == "create" && asked?.resource == "certificatesigningrequests"
        }
        let pem = try self.request("system:node:n", organization: "system:nodes")
        self.create(&simulation, "join", pem, user: "system:bootstrap:aaaaaa", groups: ["system:bootstrappers"])
        self.create(&simulation, "stranger", pem, user: "joe", groups: ["system:authenticated"])
        // A node's own certificate is another right than a new node's.
        self.create(&simulation, "own", pem, user: "system:node:n", groups: ["system:bootstrappers"])
        let admin = try self.request("root", organization: "system:masters")
        self.create(&simulation, "climb", admin, user: "system:bootstrap:aaaaaa", groups: ["system:bootstrappers"])
        simulation.settle()
        #expect(simulation.actions.contains { $0.contains("approval") })
        func find(_ name: String) -> CertificatesV1.CertificateSigningRequest? {
            simulation.world.get(CertificatesV1.CertificateSigningRequest.self, ObjectKey(name: name))
        }
        #expect(find("stranger")?.status.conditions.isEmpty == true)
        #expect(find("own")?.status.conditions.isEmpty == true)
        #expect(find("climb")?.status.conditions.isEmpty == true)
        // What the server does with an approval, the simulation leaves to the test.
        simulation.change(CertificatesV1.CertificateSigningRequest.self, ObjectKey(name: "join")) {
            $0.status.conditions = [
                CertificatesV1.CertificateSigningRequestCondition {
                    $0.type = "Approved"
                    $0.status = "True"
                }
            ]
        }
        simulation.settle()
        let certificate = String(decoding: find("join")?.status.certificate ?? [], as: UTF8.self)
        let peer = try PeerCertificate(pem: certificate)
        #expect(peer.commonName == "system:node:n")
        #expect(peer.organizations == ["system:nodes"])
        #expect(peer.allowsClient)
        #expect(!peer.allowsServer)
    }

    @Test func requestsAreForgotten() throws {
        var simulation = Simulation([CertificateCleaner()])
        let pem = try self.request("system:node:n", organization: "system:nodes")
        self.create(&simulation, "old", pem, user: "joe", groups: [])
        simulation.settle()
        let key = ObjectKey(name: "old")
        #expect(simulation.world.get(CertificatesV1.CertificateSigningRequest.self, key) != nil)
        simulation.advance(by: .seconds(86_401))
        simulation.settle()
        #expect(simulation.world.get(CertificatesV1.CertificateSigningRequest.self, key) == nil)
    }
}
