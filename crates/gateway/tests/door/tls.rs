//! A server's half of TLS, made anew each time.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::TlsAcceptor;

/// TLS that offers HTTP/2 under the name `localhost`, and the certificate (PEM) of the authority that vouches for it. rustls
/// takes no certificate that is its own authority.
pub(crate) fn tls() -> (TlsAcceptor, Vec<u8>) {
    let authority_key = KeyPair::generate().expect("randomness");
    let mut authority = CertificateParams::new(Vec::new()).expect("no names");
    // Another name than the server's: by the same, OpenSSL takes that for its own authority.
    authority
        .distinguished_name
        .push(DnType::CommonName, "An authority of tests");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&authority_key).expect("signs");
    let issuer = Issuer::new(authority, authority_key);

    let key = KeyPair::generate().expect("randomness");
    let own = CertificateParams::new(vec!["localhost".to_owned()])
        .expect("a name")
        .signed_by(&key, &issuer)
        .expect("signs");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![own.der().clone()], key)
        .expect("they belong together");
    config.alpn_protocols = vec![b"h2".to_vec()];
    (
        TlsAcceptor::from(Arc::new(config)),
        certificate.pem().into_bytes(),
    )
}
