"""Input of data rows: conversion and validation before sending."""
