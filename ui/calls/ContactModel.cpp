// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ContactModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Names.h"

using namespace Qt::StringLiterals;

namespace rollbook {

ContactModel::ContactModel(const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_privacy(privacy) {}

void ContactModel::setContacts(std::vector<CallContact> contacts) {
    if (contacts == m_contacts)
        return;
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
}

const CallContact* ContactModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_contacts[std::size_t(row)] : nullptr;
}

void ContactModel::namesChanged() {
    if (!m_contacts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int ContactModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int ContactModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ContactModel::data(const QModelIndex& index, int role) const {
    const CallContact* contact = index.isValid() ? at(index.row()) : nullptr;
    if (!contact)
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == Who ? who(*contact) : number(*contact);
    if (role == QuietRole)
        return !contact->isOffered() || contact->isNumberDead;
    return {};
}

QString ContactModel::who(const CallContact& contact) const {
    QString first = m_privacy.name(contact.name);
    if (!contact.relationship.isEmpty())
        first += u", "_s + contact.relationship;
    QStringList lines{first};
    for (const RestrictionKind each : contact.restrictions)
        if (each == RestrictionKind::MustNotCollect || each == RestrictionKind::AddressSecret)
            lines += words::name(each);
    QStringList tries;
    for (const ContactMade& each : contact.today)
        tries += words::attempt(each);
    if (!tries.isEmpty())
        lines += tries.join(u" · "_s);
    return lines.join(u'\n');
}

QString ContactModel::number(const CallContact& contact) const {
    if (!contact.isOffered())
        return words::name(contact.block);
    QStringList lines{m_privacy.words(contact.numbers.join(u'\n'))};
    if (contact.isNumberDead)
        lines += tr("dead when last tried");
    if (contact.sharesNumber)
        lines += tr("Ask who is speaking: somebody who may not be told has this number too");
    return lines.join(u'\n');
}

} // namespace rollbook
